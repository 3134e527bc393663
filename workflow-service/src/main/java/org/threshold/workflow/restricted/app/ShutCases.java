package org.threshold.workflow.restricted.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.restricted.domain.RestrictedCase;

/** Says which cases somebody has to open first: those restricted, unless they did so lately. */
@Service
public class ShutCases implements ClosedCases {

    private final RestrictedCases restricted;
    private final Cases cases;
    private final JoinedCases joined;
    private final CaseClock clock;

    ShutCases(RestrictedCases restricted, Cases cases, JoinedCases joined, CaseClock clock) {
        this.restricted = restricted;
        this.cases = cases;
        this.joined = joined;
        this.clock = clock;
    }

    /** Whether somebody has to open a case before they read it. */
    @Transactional(readOnly = true)
    public boolean shut(Actor who, CaseRef ref) {
        return standing(ref)
                .filter(one -> !one.readBy(who))
                .filter(one -> !opened(who, one))
                .isPresent();
    }

    /** A list may have hundreds of cases: only those are asked about of which one is restricted. */
    @Override
    @Transactional(readOnly = true)
    public Set<String> closed(Actor who, Collection<String> refs) {
        Set<String> asked = Set.copyOf(refs);
        return restricted.cases().stream()
                .flatMap(ref -> joined.all(joined.answering(ref)).stream())
                .distinct()
                .filter(ref -> asked.contains(ref.value()))
                .filter(ref -> shut(who, ref))
                .map(CaseRef::value)
                .collect(Collectors.toSet());
    }

    /**
     * The restriction of a case that holds now, the latest. Where two cases were joined there may
     * be two: that the later one is over ends nothing of the other.
     */
    Optional<RestrictedCase> standing(CaseRef ref) {
        return restricted.standing(joined.all(joined.answering(ref))).stream()
                .filter(one -> one.holds(clock.now()))
                .findFirst();
    }

    /** The same; others who would open or restrict that case wait for the end of this. */
    Optional<RestrictedCase> standingAlone(CaseRef ref) {
        standing(ref).ifPresent(one -> cases.lock(List.of(one.caseRef())));
        return standing(ref);
    }

    private boolean opened(Actor who, RestrictedCase one) {
        return who.staff()
                .flatMap(staff -> restricted.opening(one.id(), staff))
                .filter(opening -> opening.lasts(clock.now()))
                .isPresent();
    }
}
