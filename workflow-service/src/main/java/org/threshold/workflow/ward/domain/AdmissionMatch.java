package org.threshold.workflow.ward.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/**
 * Whose admission it is (R-Hosp-9). An NHS number is one child’s and matches by itself; a name and
 * a date of birth propose, and a person confirms.
 */
public sealed interface AdmissionMatch {

    /** The child’s case is open: the admission is one of that case. */
    record OpenCase(CaseRef ref) implements AdmissionMatch {}

    /** One of several cases, or of one, may be the child’s: somebody says which. */
    record ToConfirm() implements AdmissionMatch {}

    /** No case is open for such a child: somebody looks whether it needs a referral. */
    record NoOpenCase() implements AdmissionMatch {}

    /** What the likely children come to. */
    static AdmissionMatch of(List<AdmissionCandidate> candidates) {
        Optional<AdmissionCandidate> numbered =
                candidates.stream().filter(AdmissionCandidate::sameNumber).findFirst();
        if (numbered.isPresent()) {
            return numbered.get()
                    .open()
                    .<AdmissionMatch>map(OpenCase::new)
                    .orElseGet(NoOpenCase::new);
        }
        return candidates.stream().anyMatch(one -> one.open().isPresent())
                ? new ToConfirm()
                : new NoOpenCase();
    }
}
