package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Finds the agreements of a child, under each of its references. */
@Service
class FindAgreement {

    private final WrittenAgreements agreements;
    private final Cases cases;
    private final JoinedCases joined;

    FindAgreement(WrittenAgreements agreements, Cases cases, JoinedCases joined) {
        this.agreements = agreements;
        this.cases = cases;
        this.joined = joined;
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    /** The latest drafted first. */
    List<WrittenAgreement> of(CaseRef ref) {
        return agreements.of(joined.all(joined.answering(ref)));
    }

    Optional<WrittenAgreement> find(AgreementId id) {
        return agreements.find(id);
    }

    /** Locks the rows of its case, and then its own. */
    Optional<WrittenAgreement> lock(AgreementId id) {
        return agreements
                .find(id)
                .flatMap(
                        before -> {
                            cases.lock(List.of(before.caseRef()));
                            return agreements.lock(id);
                        });
    }

    /** The agreement that a change names, if it is one. */
    Optional<WrittenAgreement> named(NewChange change) {
        return id(change.code(AgreementNews.AGREEMENT))
                .flatMap(agreements::find)
                .filter(one -> change.cases().stream().anyMatch(ref -> of(ref).contains(one)));
    }

    /**
     * The agreements that a report of a breach means, at most one of each case: the one that it
     * names, else the one in force, else the latest on record.
     */
    List<WrittenAgreement> meant(NewChange change) {
        Optional<WrittenAgreement> named = named(change);
        return named.map(List::of)
                .orElseGet(
                        () ->
                                change.cases().stream()
                                        .flatMap(ref -> meant(of(ref)).stream())
                                        .distinct()
                                        .toList());
    }

    private static Optional<WrittenAgreement> meant(List<WrittenAgreement> all) {
        return all.stream()
                .filter(WrittenAgreement::active)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Optional<AgreementId> id(String code) {
        try {
            return code.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AgreementId(UUID.fromString(code)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
