package org.threshold.workflow.improvement.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.app.ImprovementResult;
import org.threshold.workflow.improvement.app.ReadImprovementActions;
import org.threshold.workflow.improvement.app.ShowDone;
import org.threshold.workflow.improvement.app.TrackAction;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Actions from reviews, audits and significant event reviews (R-Health-3, R-GP-2). */
@RestController
@RequestMapping("/api/v1/improvement-actions")
class ImprovementController {

    private static final Refusal NO_SUCH_ACTION =
            new Refusal(
                    "id",
                    "There is no such action.",
                    "Take the id from /api/v1/improvement-actions.");

    private final TrackAction track;
    private final ShowDone done;
    private final ReadImprovementActions read;

    ImprovementController(TrackAction track, ShowDone done, ReadImprovementActions read) {
        this.track = track;
        this.done = done;
        this.read = read;
    }

    /** All, the open ones first. */
    @GetMapping
    List<ShownAction> all(Actor who) {
        ReadImprovementActions.All all = read.handle(who);
        return all.actions().stream().map(one -> ShownAction.of(one, all.today())).toList();
    }

    /** Tracks one: 201. */
    @PostMapping
    ResponseEntity<?> track(Actor who, @RequestBody ActionForm form) {
        return answer(who, track.handle(who, form.given()), HttpStatus.CREATED);
    }

    /** Keeps what shows that it is done; sent again, it stays as it was. */
    @PostMapping("/{id}/evidence")
    ResponseEntity<?> done(Actor who, @PathVariable UUID id, @RequestBody EvidenceForm form) {
        return answer(who, done.handle(who, new ActionId(id), form.words()), HttpStatus.OK);
    }

    private ResponseEntity<?> answer(Actor who, ImprovementResult result, HttpStatus kept) {
        return switch (result) {
            case ImprovementResult.Kept(var action) ->
                    ResponseEntity.status(kept)
                            .body(ShownAction.of(action, read.handle(who).today()));
            case ImprovementResult.Refused(var refusals) -> Problems.refused(refusals);
            case ImprovementResult.NothingThere() -> Problems.notFound(NO_SUCH_ACTION);
        };
    }
}
