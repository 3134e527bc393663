package org.threshold.notification.platform.local;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.platform.Busy;

/** Says whether the business clock may be moved: nothing is left to be done at this instant. */
@RestController
@Profile("local")
class QuietController {

    /**
     * The answer.
     *
     * @param quiet whether nothing is left
     * @param waitingFor what is left, in a few words each
     */
    record Quiet(boolean quiet, List<String> waitingFor) {}

    private final List<Busy> busy;

    QuietController(List<Busy> busy) {
        this.busy = List.copyOf(busy);
    }

    @GetMapping("/local/quiet")
    Quiet show() {
        List<String> waitingFor =
                busy.stream().map(Busy::waitingFor).flatMap(Optional::stream).toList();
        return new Quiet(waitingFor.isEmpty(), waitingFor);
    }
}
