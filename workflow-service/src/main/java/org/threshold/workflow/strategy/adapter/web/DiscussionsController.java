package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.ReadDiscussions;
import org.threshold.workflow.strategy.domain.Discussion;

/** Shows strategy discussions. */
@RestController
@RequestMapping("/api/v1/strategy-discussions")
class DiscussionsController {

    private static final int MOST = 200;
    private static final UUID START = new UUID(0, 0);

    private final ReadDiscussions read;

    DiscussionsController(ReadDiscussions read) {
        this.read = read;
    }

    /**
     * A page of open discussions.
     *
     * @param next what to ask for next as {@code after}; empty at the end
     */
    record Page(List<ShownDiscussion.Line> discussions, String next) {}

    /** Those that are not concluded, in the order in which they were called. */
    @GetMapping
    ResponseEntity<?> open(
            Actor who,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int most) {
        if (most < 1 || most > MOST) {
            return Problems.refused(
                    new Refusal(
                            "most",
                            "So many cannot be shown at once.",
                            "Ask for 1 to 200 at a time."));
        }
        var from = new DiscussionId(after == null ? START : after);
        List<Discussion> page = read.open(who, from, most);
        String next = page.size() < most ? "" : page.getLast().id().toString();
        return ResponseEntity.ok(
                new Page(page.stream().map(ShownDiscussion.Line::of).toList(), next));
    }

    /** One discussion with everything on record. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return read.handle(who, new DiscussionId(id))
                .<ResponseEntity<?>>map(page -> ResponseEntity.ok(ShownDiscussion.of(page)))
                .orElseGet(DiscussionAnswers::notThere);
    }
}
