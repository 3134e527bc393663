package org.threshold.workflow.analysis.domain;

import java.util.UUID;
import org.threshold.workflow.access.Agency;

/** An agency that was asked what it says of a version. */
public record AskedLine(UUID id, Agency agency) {}
