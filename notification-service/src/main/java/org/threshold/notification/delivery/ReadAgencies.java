package org.threshold.notification.delivery;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.notification.delivery.AgencyHealth.HeldBack;

/** Shows how telling each agency goes. */
@Service
public class ReadAgencies {

    private final AgencyFigures.Source figures;
    private final WatchedEndpoints endpoints;

    ReadAgencies(AgencyFigures.Source figures, WatchedEndpoints endpoints) {
        this.figures = figures;
        this.endpoints = endpoints;
    }

    /** All of them, by their codes. */
    public List<AgencyHealth> handle() {
        return figures.all().stream()
                .sorted(Comparator.comparing(AgencyFigures::agency))
                .map(each -> new AgencyHealth(each, heldBack(each.agency())))
                .toList();
    }

    private List<HeldBack> heldBack(String agency) {
        return endpoints.openOf(agency).entrySet().stream()
                .map(each -> HeldBack.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(HeldBack::since))
                .toList();
    }
}
