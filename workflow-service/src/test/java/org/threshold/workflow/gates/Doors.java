package org.threshold.workflow.gates;

import java.util.List;
import java.util.stream.Stream;

/** The gates that are asked over HTTP. */
final class Doors {

    private Doors() {}

    static List<Asked> all() {
        return Stream.of(
                        EntryDoors.all(),
                        HomeDoors.all(),
                        MeetingDoors.all(),
                        InvestigationDoors.all(),
                        EnquiryDoors.all(),
                        CaseDoors.all(),
                        PreBirthDoors.all())
                .flatMap(List::stream)
                .toList();
    }
}
