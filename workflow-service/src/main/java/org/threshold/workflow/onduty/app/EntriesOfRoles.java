package org.threshold.workflow.onduty.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.onduty.EnteredRoles;
import org.threshold.workflow.onduty.domain.Duty;

/** Reads from the copy of the directory's answer whether a duty role has an entry of its own. */
@Service
class EntriesOfRoles implements EnteredRoles {

    private final AskDirectory directory;

    EntriesOfRoles(AskDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean lacks(String agency, String role) {
        var desk = new Duty.Desk(agency, role);
        return directory
                .copied(directory.now())
                .map(AskDirectory.Copied::duties)
                .filter(duties -> lacks(desk, duties))
                .isPresent();
    }

    private static boolean lacks(Duty.Desk desk, List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.desk().equals(desk))
                .flatMap(duty -> duty.telling().ways().stream())
                .allMatch(way -> way.disabledAt().isPresent());
    }
}
