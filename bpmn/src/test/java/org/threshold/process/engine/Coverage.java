package org.threshold.process.engine;

import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Flow;
import org.threshold.process.model.FlowNode;

/**
 * Which sequence flows, events and event sub-processes of one model have not been played yet.
 *
 * <p>The engine never records the flows out of an event-based gateway; the event that such a flow
 * leads to counts in its place, as every event of the model does. An event counts when it is
 * completed: a wait that was ended from outside has not been played.
 */
final class Coverage {

    private final String processId;
    private final Map<ProcessInstanceIntent, Set<String>> missing =
            new EnumMap<>(ProcessInstanceIntent.class);
    private final int size;

    Coverage(BpmnFile model) {
        this.processId = model.processId();
        missing.put(ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN, recordedFlows(model));
        missing.put(ProcessInstanceIntent.ELEMENT_COMPLETED, events(model));
        missing.put(ProcessInstanceIntent.ELEMENT_ACTIVATED, eventSubProcesses(model));
        this.size = missing.values().stream().mapToInt(Set::size).sum();
    }

    private static Set<String> recordedFlows(BpmnFile model) {
        return model.flows().stream()
                .filter(flow -> !model.typeOf(flow.source()).equals("eventBasedGateway"))
                .map(Flow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> events(BpmnFile model) {
        return model.nodes().stream()
                .filter(FlowNode::isEvent)
                .map(FlowNode::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> eventSubProcesses(BpmnFile model) {
        return model.nodes().stream()
                .filter(FlowNode::isEventSubProcess)
                .map(FlowNode::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Crosses out what an engine has recorded. */
    void played(Recording recording) {
        missing.forEach((intent, ids) -> ids.removeAll(recording.elements(processId, intent)));
    }

    Set<String> missing() {
        return missing.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int size() {
        return size;
    }

    String processId() {
        return processId;
    }
}
