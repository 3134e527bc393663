package org.threshold.workflow.ward.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Agency;

/**
 * An admission that was told without a reference of ours, on record.
 *
 * @param by the agency that told it
 * @param toldAt when it reached us, UTC
 * @param answer whose admission it is; empty while nobody has said
 */
public record AdmissionReport(
        AdmissionReportId id,
        AdmissionTold told,
        Agency by,
        Instant toldAt,
        Optional<AdmissionAnswer> answer) {}
