package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;

/**
 * The day of an initial child protection conference.
 *
 * @param lateReason a manager's reason for a day after the limit; empty where it is in time
 */
public record Conference(LocalDate on, String lateReason) {}
