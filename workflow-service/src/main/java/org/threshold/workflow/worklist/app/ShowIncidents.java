package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.OpenIncidents.Open;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.ParkedKeys;

/** What an operator has to put right: incidents and parked keys. */
@Service
public class ShowIncidents {

    private final Access access;
    private final OpenIncidents incidents;
    private final IncidentCases cases;
    private final Carriers carriers;
    private final ParkedKeys parked;

    ShowIncidents(
            Access access,
            OpenIncidents incidents,
            IncidentCases cases,
            Carriers carriers,
            ParkedKeys parked) {
        this.access = access;
        this.incidents = incidents;
        this.cases = cases;
        this.carriers = carriers;
        this.parked = parked;
    }

    /**
     * An open incident.
     *
     * @param cases the references of its cases
     * @param restartable whether its process can be {@linkplain StartAgain started again}
     */
    public record Shown(Open incident, List<String> cases, boolean restartable) {

        public Shown {
            cases = List.copyOf(cases);
        }
    }

    /** What is open, the oldest first. */
    public record Waiting(List<Shown> incidents, List<ParkedKey> parked) {

        public Waiting {
            incidents = List.copyOf(incidents);
            parked = List.copyOf(parked);
        }
    }

    @Transactional(readOnly = true)
    public Waiting handle(Actor who) {
        access.require(who, Activity.OPERATE);
        List<Open> open = incidents.all();
        Map<UUID, List<String>> refs = cases.of(open);
        return new Waiting(
                open.stream()
                        .map(one -> shown(one, refs.getOrDefault(one.id(), List.of())))
                        .toList(),
                parked.waiting());
    }

    private Shown shown(Open one, List<String> refs) {
        return new Shown(one, refs, carriers.of(one).isPresent());
    }
}
