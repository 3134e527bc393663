package org.threshold.workflow.prebirth.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.app.PreBirthStart.Known;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Somebody starts the pre-birth assessment of a case. */
@Service
public class BeginPreBirth {

    private static final int WEEKS_UNBORN = 42;

    private final Access access;
    private final ExpectedChildren children;
    private final JoinedCases joined;
    private final PreBirthStart start;
    private final PreBirthWork work;

    BeginPreBirth(
            Access access,
            ExpectedChildren children,
            JoinedCases joined,
            PreBirthStart start,
            PreBirthWork work) {
        this.access = access;
        this.children = children;
        this.joined = joined;
        this.start = start;
        this.work = work;
    }

    /** What somebody says of it. */
    public record Given(Pregnancy pregnancy, String why, Set<Worry> worries) {

        public Given {
            worries = Set.copyOf(worries);
        }

        @Override
        public String toString() {
            return "Given[" + worries + "]";
        }
    }

    /** Starts it; one that goes on already takes in what is new. */
    @Transactional
    public PreBirthBegun handle(Actor who, CaseRef asked, Given given) {
        access.require(who, Activity.BEGIN_ASSESSMENT);
        if (!children.known(asked)) {
            return new PreBirthBegun.NoSuchCase();
        }
        List<Refusal> refusals = refusals(given);
        if (!refusals.isEmpty()) {
            return new PreBirthBegun.Refused(refusals);
        }
        CaseRef ref = joined.answering(asked);
        children.lock(ref);
        boolean before = start.going(ref).isPresent();
        var onRecord = Pregnancy.expected(children.expected(ref));
        var known = new Known(given.pregnancy(), onRecord, given.why(), given.worries());
        PreBirthAssessment one = start.begin(who, ref, known);
        return new PreBirthBegun.Going(
                one, work.open(one, PreBirthSteps.CONCLUDE).orElseThrow().dueAt(), before);
    }

    private List<Refusal> refusals(Given given) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.why().isBlank()) {
            refusals.add(
                    new Refusal(
                            "why",
                            "It is not said why the unborn child is assessed.",
                            "Say in a sentence what worries you, or what help was asked for."));
        }
        expected(given.pregnancy().expected()).ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    private Optional<Refusal> expected(Optional<LocalDate> on) {
        LocalDate today = children.today();
        return on.filter(
                        day ->
                                day.isBefore(today.minusWeeks(2))
                                        || day.isAfter(today.plusWeeks(WEEKS_UNBORN)))
                .map(
                        _ ->
                                new Refusal(
                                        "expectedOn",
                                        "No child who is not born yet can be expected on this day.",
                                        "Check the day, or leave it out. If the child is born,"
                                                + " start a single assessment instead."));
    }
}
