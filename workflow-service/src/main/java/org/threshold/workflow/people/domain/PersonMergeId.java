package org.threshold.workflow.people.domain;

import java.util.UUID;

/** The identifier of what somebody said of two records: that they are of one person. */
public record PersonMergeId(UUID value) {}
