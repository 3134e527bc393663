package org.threshold.workflow.report.adapter.jdbc;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.report.domain.Cause;
import org.threshold.workflow.report.domain.Rating;
import org.threshold.workflow.report.domain.Sample.How;

/** Constants of audits by the codes that tables hold. */
final class AuditCodes {

    private AuditCodes() {}

    static How how(String code) {
        return Arrays.stream(How.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Rating rating(String code) {
        return Arrays.stream(Rating.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Cause> cause(Optional<String> code) {
        return code.flatMap(
                it ->
                        Arrays.stream(Cause.values())
                                .filter(one -> one.code().equals(it))
                                .findFirst());
    }
}
