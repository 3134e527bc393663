package org.threshold.notification.delivery.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.delivery.ReadAgencies;
import org.threshold.notification.delivery.ReplayDeliveries;
import org.threshold.notification.directory.AgencyGuidelines;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows how telling each agency goes, and has what it was not told tried again. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyController {

    private static final Refusal UNKNOWN =
            new Refusal(
                    "agency",
                    "Nobody has entered this agency, and nothing was to be told to it",
                    "Look at GET /api/v1/agencies for those that there are");

    /** How many deliveries are tried again. */
    record Replayed(int deliveries) {}

    private final ReadAgencies read;
    private final ReplayDeliveries replay;
    private final AgencyGuidelines guidelines;

    AgencyController(ReadAgencies read, ReplayDeliveries replay, AgencyGuidelines guidelines) {
        this.read = read;
        this.replay = replay;
        this.guidelines = guidelines;
    }

    @GetMapping
    List<AgencyBody> showAll() {
        Map<String, String> entered = guidelines.entered();
        return read.handle().stream()
                .map(each -> AgencyBody.of(each, entered.get(each.figures().agency())))
                .toList();
    }

    @GetMapping("/{agency}")
    ResponseEntity<Object> show(@PathVariable String agency) {
        return showAll().stream()
                .filter(each -> each.agency().equals(agency))
                .findFirst()
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> Problems.answer(HttpStatus.NOT_FOUND, List.of(UNKNOWN)));
    }

    @PostMapping("/{agency}/replay")
    Replayed replay(@PathVariable String agency) {
        return new Replayed(replay.handle(agency));
    }
}
