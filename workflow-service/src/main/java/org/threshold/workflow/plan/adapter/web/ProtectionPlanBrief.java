package org.threshold.workflow.plan.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.plan.app.ReadProtectionPlans.Shown;
import org.threshold.workflow.plan.app.RecordCoreGroup;
import org.threshold.workflow.plan.app.RecordReviewConference;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/**
 * Says in a case’s brief whether the child is the subject of a plan, since when, what it protects
 * from and what is next, and who leads it; else what the latest conference decided.
 */
@Component
class ProtectionPlanBrief implements BriefSource {

    private static final int ORDER = 6;

    private static final Map<String, String> NEXT =
            Map.of(
                    RecordCoreGroup.STEP, "Next core group: ",
                    RecordReviewConference.STEP, "Next review: ");

    private final ProtectionPlansOfCase read;
    private final CaseClock clock;

    ProtectionPlanBrief(ProtectionPlansOfCase read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        List<Shown> all = CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).orElse(List.of());
        List<Shown> open = all.stream().filter(one -> one.plan().open()).toList();
        return (open.isEmpty() ? all.stream().limit(1) : open.stream())
                .flatMap(this::lines)
                .toList();
    }

    @Override
    public Map<BriefQuestion, String> otherwise() {
        return Map.of(BriefQuestion.LEGAL_STATUS, "No child protection plan.");
    }

    private Stream<BriefLine> lines(Shown one) {
        List<BriefLine> lines = new ArrayList<>();
        String status = ProtectionPlanWords.status(one.plan());
        lines.add(BriefLine.of(BriefQuestion.LEGAL_STATUS, status + next(one, clock.now())));
        if (one.plan().standing() instanceof Standing.Made(var terms)
                && !terms.group().lead().isBlank()) {
            lines.add(
                    BriefLine.of(
                            BriefQuestion.WHO_TO_RING,
                            terms.group().lead() + ", who leads the child protection plan"));
        }
        return lines.stream();
    }

    private static String next(Shown one, Instant now) {
        StringBuilder words = new StringBuilder();
        for (DueStep due : one.due()) {
            if (NEXT.containsKey(due.step())) {
                words.append(' ').append(NEXT.get(due.step())).append(when(due.at(), now));
            }
        }
        return words.toString();
    }

    /** In the middle of a sentence: "due today at 17:00.". */
    private static String when(Instant at, Instant now) {
        String words = DueWords.of(at, now);
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1) + ".";
    }
}
