package org.threshold.workflow.protocol.app;

import java.time.LocalDate;

/**
 * The last review of the joint protocol before anybody recorded one here.
 *
 * @param on its day, in England
 */
public record FirstReview(LocalDate on) {}
