package org.threshold.workflow.ward.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NameConsultant;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.WardReview;

/** A child’s stay in hospital (L-3.1.16). A review is recorded by ending its task. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/hospital-stay")
class HospitalStayController {

    private final ShowStay show;
    private final NameConsultant name;
    private final ReadEntries entries;

    HospitalStayController(ShowStay show, NameConsultant name, ReadEntries entries) {
        this.show = show;
        this.name = name;
        this.entries = entries;
    }

    /**
     * A stay.
     *
     * @param admittedAt UTC
     * @param open whether the child is still there
     * @param consultant the responsible one; empty when nobody is named
     */
    record Shown(
            String caseRef,
            Instant admittedAt,
            boolean open,
            String consultant,
            List<Reviewed> reviews,
            List<HandedOver> handovers) {

        static Shown of(ShowStay.Whole whole, CaseEntries entries) {
            return new Shown(
                    whole.stay().caseRef().value(),
                    whole.stay().admittedAt(),
                    whole.stay().open(),
                    whole.stay().consultant(),
                    whole.reviews((one, key) -> Reviewed.of(one, ShownEntry.of(entries, key))),
                    whole.handovers().stream().map(one -> HandedOver.of(one, entries)).toList());
        }
    }

    /**
     * A consultant saw the child.
     *
     * @param seenAt UTC
     * @param entry its times and addenda
     */
    record Reviewed(
            String consultant,
            Instant seenAt,
            String found,
            String plan,
            @Nullable ShownEntry entry) {

        static Reviewed of(WardReview one, @Nullable ShownEntry entry) {
            return new Reviewed(one.consultant(), one.seenAt(), one.found(), one.plan(), entry);
        }
    }

    /**
     * One consultant handed over to another.
     *
     * @param acceptedAt when the receiver accepted, UTC; left out while nobody has
     * @param entry its times and addenda
     * @param noteEntry those of the note, where it was written after the handover
     */
    record HandedOver(
            UUID id,
            String from,
            String to,
            ConsultantNote note,
            @Nullable Instant acceptedAt,
            @Nullable ShownEntry entry,
            @Nullable ShownEntry noteEntry) {

        static HandedOver of(Handed one, CaseEntries entries) {
            return new HandedOver(
                    one.id().value(),
                    one.from(),
                    one.to(),
                    one.note(),
                    one.acceptedAt().orElse(null),
                    ShownEntry.of(entries, one.id().entry()),
                    ShownEntry.of(entries, one.id().note()));
        }
    }

    /** Whether a handover note is still to be written. */
    record Named(boolean noteIsDue) {}

    /** The latest stay of the child. */
    @GetMapping
    ResponseEntity<?> latest(Actor who, @PathVariable String ref) {
        Optional<CaseRef> about = CaseRef.of(ref);
        return about.flatMap(one -> show.of(who, one))
                .<ResponseEntity<?>>map(whole -> ResponseEntity.ok(shown(whole)))
                .orElseGet(HospitalStayController::notThere);
    }

    private Shown shown(ShowStay.Whole whole) {
        return Shown.of(whole, entries.of(whole.stay().caseRef()));
    }

    /** Names the responsible consultant; a change of name needs the note. */
    @PostMapping("/consultant")
    ResponseEntity<?> name(Actor who, @PathVariable String ref, @RequestBody ConsultantForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        return switch (name.handle(who, new CaseRef(ref), form.given(), form.taken())) {
            case Naming.Named(var noteIsDue) -> ResponseEntity.ok(new Named(noteIsDue));
            case Naming.Refused(var refusals) -> Problems.refused(refusals);
            case Naming.NotInHospital() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case, or its child is not in hospital.",
                        "Check the reference; if the child was admitted, record that as a change first."));
    }
}
