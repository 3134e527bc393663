package org.threshold.workflow.liaison.domain;

import org.threshold.workflow.people.PersonId;

/**
 * A child of a family that is talked about.
 *
 * @param here whether the child is registered at the practice of the liaison
 */
public record Child(PersonId person, boolean here) {}
