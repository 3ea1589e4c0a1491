/**
 * The case folder: case.yml, documents.yml, claims.jsonl and documents/, read, checked and changed
 * so that one change is one line.
 *
 * <p>Not here: reading documents (module reading), weighing (package weigh). Start at {@link
 * org.crible.evidence.folder.CaseFolder}.
 */
@NullMarked
package org.crible.evidence.folder;

import org.jspecify.annotations.NullMarked;
