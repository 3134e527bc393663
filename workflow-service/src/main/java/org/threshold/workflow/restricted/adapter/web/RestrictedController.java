package org.threshold.workflow.restricted.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.OpenRestricted;
import org.threshold.workflow.restricted.app.ReadRestricted;
import org.threshold.workflow.restricted.app.ReadRestricted.Sheet;
import org.threshold.workflow.restricted.app.Restricting;

/** Restricted cases: that one is, who owns that, and opening it (R-4.2-7b, R-ASC-2). */
@RestController
@RequestMapping("/api/v1/cases/{ref}")
class RestrictedController {

    private final ReadRestricted read;
    private final OpenRestricted open;
    private final RestrictionEntry entry;

    RestrictedController(ReadRestricted read, OpenRestricted open, RestrictionEntry entry) {
        this.read = read;
        this.open = open;
        this.entry = entry;
    }

    /**
     * A restricted case.
     *
     * @param shut whether you have to open it before you read it
     * @param until its last day, in England
     */
    record Shown(
            boolean shut,
            UUID owner,
            String ownerAs,
            Instant since,
            LocalDate until,
            List<String> roles) {

        static Shown of(Sheet sheet) {
            var one = sheet.one();
            return new Shown(
                    sheet.shut(),
                    one.owner().who().value(),
                    one.owner().as().code(),
                    one.since(),
                    one.until(),
                    one.terms().roles().stream().sorted().map(Role::code).toList());
        }
    }

    /** That a case is restricted, and who owns that. */
    @GetMapping("/restricted")
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(sheet -> ResponseEntity.ok(Shown.of(sheet)))
                .orElseGet(RestrictedController::notThere);
    }

    /** Opens it in an emergency, for twelve hours. */
    @PostMapping("/restricted")
    ResponseEntity<?> open(Actor who, @PathVariable String ref, @RequestBody OpeningForm form) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(one -> answer(open.handle(who, one, form.read())))
                .orElseGet(RestrictedController::notThere);
    }

    /** Restricts it, or lifts that. */
    @PostMapping("/restriction")
    ResponseEntity<?> restrict(
            Actor who, @PathVariable String ref, @RequestBody RestrictionForm form) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(one -> answer(entry.handle(who, one, form)))
                .orElseGet(RestrictedController::notThere);
    }

    private static ResponseEntity<?> answer(Restricting restricting) {
        return switch (restricting) {
            case Restricting.Done() -> ResponseEntity.noContent().build();
            case Restricting.Refused(var refusals) -> Problems.refused(refusals);
            case Restricting.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case, or it is not restricted.",
                        "Check the reference."));
    }
}
