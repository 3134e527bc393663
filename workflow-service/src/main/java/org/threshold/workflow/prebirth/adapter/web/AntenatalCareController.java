package org.threshold.workflow.prebirth.adapter.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.CareResult;
import org.threshold.workflow.prebirth.app.CompleteBooking;
import org.threshold.workflow.prebirth.app.MakeAntenatalContact;
import org.threshold.workflow.referral.CaseRef;

/** Where midwifery’s and health visiting’s own systems say what they did for a mother. */
@RestController
@RequestMapping("/api/v1/cases/{ref}")
class AntenatalCareController {

    private final CompleteBooking booking;
    private final MakeAntenatalContact contact;

    AntenatalCareController(CompleteBooking booking, MakeAntenatalContact contact) {
        this.booking = booking;
        this.contact = contact;
    }

    /** The booking is complete, or something was done meanwhile (R-4.2-9). */
    @PostMapping("/midwife-booking")
    ResponseEntity<?> booking(
            Actor who, @PathVariable String ref, @RequestBody CompleteBookingStep.Form form) {
        return kept(ref, form::read, (about, given) -> booking.handle(who, about, given));
    }

    /** The health visitor has seen the mother. */
    @PostMapping("/antenatal-contact")
    ResponseEntity<?> contact(
            Actor who, @PathVariable String ref, @RequestBody MakeContactStep.Form form) {
        return kept(ref, form::read, (about, given) -> contact.handle(who, about, given));
    }

    private static <G> ResponseEntity<?> kept(
            String ref, Function<Reading, G> form, BiFunction<CaseRef, G, CareResult> use) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(
                        about -> {
                            var reading = new Reading();
                            G given = form.apply(reading);
                            return reading.<ResponseEntity<?>>then(
                                    () -> answer(use.apply(about, given)), Problems::refused);
                        })
                .orElseGet(() -> answer(new CareResult.NotThere()));
    }

    private static ResponseEntity<?> answer(CareResult result) {
        return switch (result) {
            case CareResult.Kept() -> ResponseEntity.noContent().build();
            case CareResult.Refused(var refusals) -> Problems.refused(refusals);
            case CareResult.NotThere() ->
                    Problems.notFound(
                            new Refusal(
                                    "case",
                                    "No unborn child is assessed under this reference.",
                                    "Check the reference. To have a child assessed, record the"
                                            + " pregnancy as a change of circumstance (EV-19)."));
        };
    }
}
