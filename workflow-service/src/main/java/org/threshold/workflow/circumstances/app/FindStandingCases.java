package org.threshold.workflow.circumstances.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.circumstances.domain.History;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.UndecidedReferrals;

/** Reads the history of each case in which something of the kind was ever recorded. */
@Service
class FindStandingCases implements WhereCasesStand {

    private static final Set<Circumstance> CONCERNS =
            EnumSet.of(
                    Circumstance.INVESTIGATION_OPEN,
                    Circumstance.ENQUIRY_OPEN,
                    Circumstance.DISCUSSION_OPEN);

    private final CasesWithChange cases;
    private final ChangeRecords records;
    private final Features features;
    private final UndecidedReferrals referrals;

    FindStandingCases(
            CasesWithChange cases,
            ChangeRecords records,
            Features features,
            UndecidedReferrals referrals) {
        this.cases = cases;
        this.records = records;
        this.features = features;
        this.referrals = referrals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Since> inHospital() {
        return standing(ChangeKind.CHILD_ADMITTED, History::admission);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Since> admission(CaseRef ref) {
        return history(ref).admission().map(change -> new Since(ref, change));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Since> protectedByLaw() {
        return standing(ChangeKind.EMERGENCY_PROTECTION, History::protection);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Since> protection(CaseRef ref) {
        return history(ref).protection().map(change -> new Since(ref, change));
    }

    private List<Since> standing(ChangeKind kind, Function<History, Optional<NewChange>> since) {
        return cases.with(kind).stream()
                .flatMap(
                        ref ->
                                since.apply(history(ref)).stream()
                                        .map(change -> new Since(ref, change)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean concernOpen(CaseRef ref) {
        return referrals.waits(ref)
                || features.circumstances(ref).stream().anyMatch(CONCERNS::contains)
                || history(ref).circumstances().contains(Circumstance.INVESTIGATION_OPEN);
    }

    private History history(CaseRef ref) {
        return new History(records.standing(ref));
    }
}
