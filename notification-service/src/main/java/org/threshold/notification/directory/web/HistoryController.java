package org.threshold.notification.directory.web;

import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.DirectoryChange;
import org.threshold.notification.directory.DirectoryHistory;

/** Shows what was done to the channels of a duty role. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/roles/{role}/history")
class HistoryController {

    private final DirectoryHistory history;

    HistoryController(DirectoryHistory history) {
        this.history = history;
    }

    /** A change as it travels. */
    record ChangeBody(String channel, String kind, String what, Instant at) {
        static ChangeBody of(DirectoryChange change) {
            return new ChangeBody(
                    change.preference().code(), change.kind(), change.what().code(), change.at());
        }
    }

    @GetMapping
    ResponseEntity<Object> show(@PathVariable String agency, @PathVariable String role) {
        return DirectoryController.ofRole(
                agency,
                role,
                recipient ->
                        ResponseEntity.ok(
                                history.of(recipient).stream().map(ChangeBody::of).toList()));
    }
}
