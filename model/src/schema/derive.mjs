// Writes the structure of the FollowTheMoney model (names, labels, types, ranges, edges; no prose) that Crible reads.
//   npm pack @opensanctions/followthemoney@VERSION && tar xf *.tgz
//   node derive.mjs VERSION package/dist/defaultModel.json > ../main/resources/followthemoney/schema.json
import { readFileSync } from "node:fs";

const [version, path] = process.argv.slice(2);
const model = JSON.parse(readFileSync(path, "utf8"));
const keep = (object, keys) =>
  Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]]));
const map = (object, change) =>
  Object.fromEntries(Object.keys(object).sort().map((name) => [name, change(object[name])]));

const types = map(model.types, (type) => keep(type, ["label", "plural", "group", "matchable", "pivot", "maxLength", "values"]));
const schemata = map(model.schemata, (schema) => ({
  ...keep(schema, ["label", "plural", "extends", "abstract", "matchable", "featured", "required", "caption", "edge", "temporalExtent"]),
  properties: map(schema.properties, (property) =>
    keep(property, ["label", "type", "range", "reverse", "matchable", "hidden", "deprecated", "stub", "maxLength"])),
}));
const line = (name, value) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
const block = (object) => "{\n" + Object.keys(object).map((name) => line(name, object[name])).join(",\n") + "\n}";
process.stdout.write(`{\n"version":${JSON.stringify(version)},\n"types":${block(types)},\n"schemata":${block(schemata)}\n}\n`);
