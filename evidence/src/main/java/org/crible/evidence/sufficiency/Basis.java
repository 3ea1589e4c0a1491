package org.crible.evidence.sufficiency;

/**
 * How far a case has been worked on; where it has not, that is the first reason why its evidence
 * does not suffice.
 *
 * @param graded whether some origin of a claim has a reliability grade
 * @param reviewed whether a person has accepted some claim
 */
public record Basis(boolean graded, boolean reviewed) {}
