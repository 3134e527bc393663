package org.threshold.workflow.liaison.domain;

import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** The liaisons of one practice with the health visitors, one after the other. */
public record Series(SeriesId id, RegisteredAt practice) {}
