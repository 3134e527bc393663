package org.threshold.workflow.plan.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.app.ReadProtectionPlans.Shown;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlan.Terms;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** Says what conferences decided for a child; what they decide is recorded in their tasks. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/protection-plans")
class ProtectionPlanController {

    private final ReadProtectionPlans read;

    ProtectionPlanController(ReadProtectionPlans read) {
        this.read = read;
    }

    /**
     * What one conference decided.
     *
     * @param state {@code to-decide}, {@code not-made}, {@code made} or {@code ended}
     * @param conferenceOn the day in England
     * @param besideCase the case of another child of the home, whom the conference was about
     * @param category where a plan was made
     * @param coreGroup codes of agencies
     */
    record PlanOfCase(
            UUID id,
            String state,
            LocalDate conferenceOn,
            @Nullable String besideCase,
            @Nullable String category,
            @Nullable LocalDate endedOn,
            List<String> coreGroup,
            List<Held> meetings,
            List<StillDue> due) {

        static PlanOfCase of(Shown shown) {
            ProtectionPlan plan = shown.plan();
            Optional<Terms> terms = terms(plan.standing());
            return new PlanOfCase(
                    plan.id().value(),
                    ProtectionPlanController.state(plan.standing()),
                    plan.about().heldOn(),
                    plan.about().beside().map(CaseRef::value).orElse(null),
                    terms.map(one -> one.category().code()).orElse(null),
                    plan.standing() instanceof Standing.Ended ended ? ended.on() : null,
                    terms.map(one -> codes(one.group().members())).orElse(List.of()),
                    plan.meetings().stream().map(one -> Held.of(one, shown.entries())).toList(),
                    shown.due().stream().map(due -> new StillDue(due.step(), due.at())).toList());
        }
    }

    /**
     * A meeting; {@code counts} is false for a review without quorum, which stays due.
     *
     * @param entry its times and addenda
     */
    record Held(
            String kind,
            LocalDate on,
            List<String> came,
            boolean counts,
            @Nullable ShownEntry entry) {

        static Held of(Meeting one, CaseEntries entries) {
            return new Held(
                    one.kind().code(),
                    one.on(),
                    codes(one.came()),
                    one.counts(),
                    ShownEntry.of(entries, one.entry()));
        }
    }

    /** A step that is due, UTC. */
    record StillDue(String step, Instant at) {}

    /** The conferences of a case, the latest first. */
    record PlansOfCase(List<PlanOfCase> plans) {}

    /** How each stands. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .map(all -> new PlansOfCase(all.stream().map(PlanOfCase::of).toList()))
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(
                        () ->
                                Problems.notFound(
                                        new Refusal(
                                                "ref",
                                                "There is no case with this reference.",
                                                "Check the reference.")));
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case Standing.ToDecide() -> "to-decide";
            case Standing.NotMade _ -> "not-made";
            case Standing.Made _ -> "made";
            case Standing.Ended _ -> "ended";
        };
    }

    private static Optional<Terms> terms(Standing standing) {
        return switch (standing) {
            case Standing.ToDecide() -> Optional.empty();
            case Standing.NotMade _ -> Optional.empty();
            case Standing.Made(var terms) -> Optional.of(terms);
            case Standing.Ended ended -> Optional.of(ended.terms());
        };
    }

    private static List<String> codes(Set<Agency> agencies) {
        return agencies.stream().sorted().map(Agency::code).toList();
    }
}
