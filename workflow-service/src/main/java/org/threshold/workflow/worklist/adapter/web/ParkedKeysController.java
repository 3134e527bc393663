package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.app.ReplayParkedKey;
import org.threshold.workflow.worklist.app.ShowIncidents;

/** Shows the operator which keys wait, and replays one in order by one call. */
@RestController
@RequestMapping("/api/v1/parked-keys")
class ParkedKeysController {

    private final ShowIncidents show;
    private final ReplayParkedKey replay;

    ParkedKeysController(ShowIncidents show, ReplayParkedKey replay) {
        this.show = show;
        this.replay = replay;
    }

    /** Which key is to be replayed. */
    record Which(@Nullable String topic, @Nullable String key) {}

    /** The keys of which records wait, the oldest first, at most 200. */
    @GetMapping
    List<ParkedKey> parked(Actor who) {
        return show.handle(who).parked();
    }

    /** Applies every record of a key that waits, in order; missing ones are passed over. */
    @PostMapping("/replay")
    ResponseEntity<?> replay(Actor who, @RequestBody Which which) {
        if (which.topic() == null || which.key() == null) {
            return Problems.refused(
                    new Refusal(
                            which.topic() == null ? "topic" : "key",
                            "This is missing.",
                            "Give the topic and the key as the list of parked keys shows them."));
        }
        return ResponseEntity.ok(replay.handle(who, which.topic(), which.key()));
    }
}
