package org.threshold.workflow.gp.domain;

import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.PersonId;

/** The child of a case, or a parent or carer of it, and where they are registered with a GP. */
public record Member(PersonId person, Whose whose, GpPractice practice) {}
