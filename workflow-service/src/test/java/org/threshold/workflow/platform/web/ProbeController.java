package org.threshold.workflow.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/** A controller that meets every kind of problem, for the tests of how each is answered. */
@RestController
@Profile("probe")
class ProbeController {

    record Child(String name, @Nullable Instant born) {}

    record Worry(
            String text,
            int children,
            boolean urgent,
            Agency agency,
            @Nullable Instant seenAt,
            @Nullable String nickname,
            List<Child> named) {}

    record Checked(@NotBlank @Nullable String reason) {}

    @PostMapping("/api/v1/probe")
    String read(@RequestBody Worry worry) {
        return worry.text();
    }

    @PostMapping(value = "/api/v1/probe/checked", consumes = MediaType.APPLICATION_JSON_VALUE)
    String check(@Valid @RequestBody Checked checked) {
        return String.valueOf(checked.reason());
    }

    @GetMapping("/api/v1/probe/{id}")
    String find(@PathVariable UUID id) {
        return id.toString();
    }

    @GetMapping("/api/v1/probe/parameters")
    String parameters(@RequestParam int size, @RequestHeader("Idempotency-Key") String key) {
        return key + size;
    }

    @GetMapping("/api/v1/probe/actor")
    String actor(Actor actor) {
        return actor.agency().code();
    }

    @GetMapping("/api/v1/probe/refused")
    ResponseEntity<?> refused() {
        return Problems.refused(new Refusal("nhsNumber", "It is not valid.", "Leave it out."));
    }

    @GetMapping("/api/v1/probe/conflict")
    ResponseEntity<?> conflict() {
        return Problems.conflict(new Refusal("task", "It was done already.", "Look again."));
    }

    @GetMapping({"/api/v1/probe/throw/{what}", "/probe/throw/{what}"})
    String fail(@PathVariable String what) {
        throw switch (what) {
            case "access" -> new AccessRefused(Activity.DECIDE_REFERRAL);
            case "version" -> new OptimisticLockingFailureException("a version");
            case "database" -> new DataAccessResourceFailureException("no connection");
            case "busy" -> throw new TransientDataAccessResourceException("no connection is free");
            default -> new IllegalStateException("Secret Name was born at 1 Secret Street");
        };
    }
}
