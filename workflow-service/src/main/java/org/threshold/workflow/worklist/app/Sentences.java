package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.LateComer;

/** Finds the name that a sentence for a late-comer needs. */
@Service
class Sentences {

    private static final String SOMEBODY = "Somebody";

    private final StaffDirectory staff;

    Sentences(StaffDirectory staff) {
        this.staff = staff;
    }

    Optional<String> forLateComer(TaskView task, Actor who) {
        String name =
                LateComer.named(task)
                        .map(id -> staff.names(List.of(id)).getOrDefault(id, SOMEBODY))
                        .orElse(SOMEBODY);
        return LateComer.sentence(task, who, name);
    }
}
