package org.threshold.workflow.strategy.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.People;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.RedPath;
import org.threshold.workflow.strategy.domain.ChangeRule;
import org.threshold.workflow.strategy.domain.ChangeRule.Standing;

/** What holds for cases, asked of every feature that knows something. */
@Service
class KnownCircumstances {

    private final List<CaseCircumstances> sources;
    private final Cases cases;
    private final People people;
    private final CaseClock clock;
    private final JoinedCases joined;

    KnownCircumstances(
            List<CaseCircumstances> sources,
            Cases cases,
            People people,
            CaseClock clock,
            JoinedCases joined) {
        this.sources = List.copyOf(sources);
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        this.joined = joined;
    }

    /** What holds for one of the cases, and what for each of them. */
    Standing standing(List<CaseRef> refs) {
        Set<Circumstance> any = EnumSet.noneOf(Circumstance.class);
        Set<Circumstance> all = EnumSet.allOf(Circumstance.class);
        for (CaseRef ref : refs) {
            Set<Circumstance> here = of(ref);
            any.addAll(here);
            all.retainAll(here);
        }
        return new Standing(any, all);
    }

    /** The path of a child, as far as it is known. */
    Path path(CaseRef ref) {
        return of(ref).contains(Circumstance.RED_PATH) ? Path.RED : Path.NOT_RED;
    }

    /** The path of a child after a change; L-3.1.5 pulls up where age or mobility is in doubt. */
    Path path(CaseRef ref, NewChange change) {
        Path before = path(ref);
        return before.red() || !ChangeRule.injury(change) ? before : ofInjured(ref, change);
    }

    private Path ofInjured(CaseRef ref, NewChange change) {
        Mobility mobility =
                Arrays.stream(Mobility.values())
                        .filter(one -> one.code().equals(change.codes().get("mobility")))
                        .findFirst()
                        .orElse(Mobility.NOT_KNOWN);
        var today = WorkingTime.dayOf(clock.now());
        return cases.childOf(ref)
                .flatMap(people::view)
                .map(child -> RedPath.of(Mark.INJURY, mobility, child.born(), today))
                .orElse(Path.RED);
    }

    private Set<Circumstance> of(CaseRef ref) {
        Set<Circumstance> here = EnumSet.noneOf(Circumstance.class);
        sources.forEach(source -> here.addAll(source.of(ref)));
        joined.all(ref).stream()
                .filter(other -> !other.equals(ref))
                .forEach(other -> add(here, other));
        return here;
    }

    /** A return home was decided there without knowing of the rest. */
    private void add(Set<Circumstance> here, CaseRef other) {
        sources.stream()
                .flatMap(source -> source.of(other).stream())
                .filter(holds -> holds != Circumstance.RETURN_HOME_DECIDED)
                .forEach(here::add);
    }
}
