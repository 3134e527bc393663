package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.CancelLiaison;
import org.threshold.workflow.liaison.app.ConsiderChildren;
import org.threshold.workflow.liaison.app.HoldLiaison;
import org.threshold.workflow.liaison.app.LiaisonResult;
import org.threshold.workflow.liaison.app.PlanLiaison;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** The liaisons of practices and health visitors (R-GP-1, R-HV-2). */
@RestController
@RequestMapping("/api/v1/liaisons")
class LiaisonsController {

    private static final Refusal NO_SUCH_LIAISON =
            new Refusal("id", "There is no such liaison.", "Take the id from /api/v1/liaisons.");

    private final ReadLiaisons read;
    private final PlanLiaison plan;
    private final HoldLiaison hold;
    private final CancelLiaison cancel;
    private final ConsiderChildren consider;

    LiaisonsController(
            ReadLiaisons read,
            PlanLiaison plan,
            HoldLiaison hold,
            CancelLiaison cancel,
            ConsiderChildren consider) {
        this.read = read;
        this.plan = plan;
        this.hold = hold;
        this.cancel = cancel;
        this.consider = consider;
    }

    /**
     * All of them, those to come first.
     *
     * @param withoutOne practices at which a child with an open case is registered and no liaison
     *     is to come
     * @param closed practices that have closed, and at which a child with an open case is still
     *     registered
     */
    record All(List<ShownLiaison> liaisons, List<String> withoutOne, List<String> closed) {}

    /** Those to come, and the latest that were. */
    @GetMapping
    All all(Actor who) {
        ReadLiaisons.All all = read.all(who);
        return new All(
                Stream.concat(all.toCome().stream(), all.past().stream())
                        .map(ShownLiaison::of)
                        .toList(),
                all.without().stream().map(RegisteredAt::odsCode).toList(),
                all.closed().stream().map(RegisteredAt::odsCode).toList());
    }

    /** Plans one: 201. */
    @PostMapping
    ResponseEntity<?> plan(Actor who, @RequestBody PlanForm form) {
        return answer(plan.handle(who, form.code(), form.day()), HttpStatus.CREATED);
    }

    /** One with its agenda: each family, and every child of it. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return read.one(who, new LiaisonId(id))
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok(ShownLiaison.Whole.of(one)))
                .orElseGet(() -> Problems.notFound(NO_SUCH_LIAISON));
    }

    /** Keeps that it took place. */
    @PostMapping("/{id}/held")
    ResponseEntity<?> held(Actor who, @PathVariable UUID id, @RequestBody HeldForm form) {
        return answer(hold.handle(who, new LiaisonId(id), form.day()), HttpStatus.OK);
    }

    /** Keeps that it does not take place, also where the new date is missing and 422 says so. */
    @PostMapping("/{id}/cancellation")
    ResponseEntity<?> notHeld(Actor who, @PathVariable UUID id, @RequestBody CancelForm form) {
        return answer(cancel.handle(who, new LiaisonId(id), form.given()), HttpStatus.OK);
    }

    /** Keeps what was said of children; the others may follow. */
    @PostMapping("/{id}/children")
    ResponseEntity<?> considered(Actor who, @PathVariable UUID id, @RequestBody ChildrenForm form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () -> answer(consider.handle(who, new LiaisonId(id), given), HttpStatus.OK),
                Problems::refused);
    }

    private static ResponseEntity<?> answer(LiaisonResult result, HttpStatus kept) {
        return switch (result) {
            case LiaisonResult.Kept(var id, var next) ->
                    ResponseEntity.status(kept).body(Map.of("id", id.value(), "next", next));
            case LiaisonResult.Refused(var refusals) -> Problems.refused(refusals);
            case LiaisonResult.NothingThere() -> Problems.notFound(NO_SUCH_LIAISON);
        };
    }
}
