package org.threshold.process.lint;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.FlowNode;

/** Which nodes sequence flows lead to; boundary events are not followed. */
final class Reach {

    private Reach() {}

    static Set<FlowNode> from(BpmnFile model, FlowNode start) {
        var reached = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (var flow : model.flowsFrom(open.remove())) {
                var target = model.node(flow.target());
                if (reached.add(target)) {
                    open.add(target);
                }
            }
        }
        return reached;
    }
}
