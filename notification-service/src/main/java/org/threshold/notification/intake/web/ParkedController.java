package org.threshold.notification.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.intake.ListParked;
import org.threshold.notification.intake.ParkedKey;
import org.threshold.notification.intake.ParkedKey.WaitingRecord;
import org.threshold.notification.intake.ReplayParked;
import org.threshold.notification.intake.ReplayParked.Result.NotParked;
import org.threshold.notification.intake.ReplayParked.Result.Replayed;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** The operator's view of parked keys, and their replay in order by one call. */
@RestController
@RequestMapping("/api/v1/parked")
class ParkedController {

    private static final Refusal NO_KEY =
            new Refusal("key", "The key is missing", "Send a key that GET /api/v1/parked lists");

    private static final Refusal NOT_PARKED =
            new Refusal(
                    "key",
                    "This key is not parked",
                    "Look at GET /api/v1/parked for those that are");

    /**
     * What to replay.
     *
     * @param key the records' key
     * @param setAside ids of waiting records that are to be left out for good
     */
    record Replay(@Nullable String key, @Nullable List<String> setAside) {}

    /**
     * A parked key as it travels.
     *
     * @param why {@code gap} or {@code record}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String key, Instant since, String why, long expected, List<WaitingRecord> waiting) {

        static Shown of(ParkedKey key) {
            return new Shown(
                    key.key(), key.since(), key.why().code(), key.expected(), key.waiting());
        }
    }

    private final ListParked list;
    private final ReplayParked replay;

    ParkedController(ListParked list, ReplayParked replay) {
        this.list = list;
        this.replay = replay;
    }

    @GetMapping
    List<Shown> show() {
        return list.handle().stream().map(Shown::of).toList();
    }

    @PostMapping
    ResponseEntity<Object> replay(@RequestBody Replay wanted) {
        String key = Objects.requireNonNullElse(wanted.key(), "");
        if (key.isBlank()) {
            return Problems.answer(HttpStatus.BAD_REQUEST, List.of(NO_KEY));
        }
        List<String> setAside = Objects.requireNonNullElse(wanted.setAside(), List.of());
        return switch (replay.handle(key, setAside)) {
            case Replayed replayed -> ResponseEntity.ok(replayed);
            case NotParked none -> Problems.answer(HttpStatus.CONFLICT, List.of(NOT_PARKED));
        };
    }
}
