package org.threshold.workflow.ward.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.ward.domain.AdmissionReportId;

/** What became of an admission that was told without a reference of ours. */
public sealed interface AdmissionReporting {

    /** It is on record, or was before under the same key. */
    record Kept(AdmissionReportId id) implements AdmissionReporting {}

    /** Something in it cannot be; nothing was recorded. */
    record Refused(List<Refusal> refusals) implements AdmissionReporting {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The key was used for something else. */
    record KeyUsedBefore() implements AdmissionReporting {}
}
