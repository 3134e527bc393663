package org.threshold.workflow.circumstances.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.CaseState;
import org.threshold.workflow.circumstances.domain.History;
import org.threshold.workflow.referral.CaseRef;

/** Brings together what is known of the cases of a change. */
@Service
class CaseStates {

    /** The code under which a referral's change names the agency that made it. */
    static final String FROM = "from";

    private final Features features;
    private final ChangeRecords records;
    private final FamilyFacts family;

    CaseStates(Features features, ChangeRecords records, FamilyFacts family) {
        this.features = features;
        this.records = records;
        this.family = family;
    }

    Map<CaseRef, CaseState> of(NewChange change, LocalDate today) {
        return change.cases().stream()
                .collect(Collectors.toMap(Function.identity(), ref -> state(ref, change, today)));
    }

    private CaseState state(CaseRef ref, NewChange change, LocalDate today) {
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        holds.addAll(features.circumstances(ref));
        holds.addAll(new History(records.standing(ref)).circumstances());
        holds.addAll(family.ageOf(ref, today));
        var practices = family.practices(ref, today);
        return new CaseState(
                holds,
                practices.child(),
                practices.parents(),
                practices.siblings(),
                referrers(ref, change));
    }

    /** What comes of a referral is told to whoever made it, and to no other referrer. */
    private List<Agency> referrers(CaseRef ref, NewChange change) {
        return change.kind() == ChangeKind.REFERRAL
                ? Agency.of(change.code(FROM)).stream().filter(Objects::nonNull).toList()
                : records.referrers(ref);
    }
}
