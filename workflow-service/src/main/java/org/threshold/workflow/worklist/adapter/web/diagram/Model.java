package org.threshold.workflow.worklist.adapter.web.diagram;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Point;

/**
 * The model of a process with its diagram.
 *
 * @param name the process’s name for people
 */
public record Model(String id, String name, List<Node> nodes, List<Flow> flows) {

    public Model {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    /** Where something is drawn, and where its name is; a task’s name is inside. */
    record Drawn(Box box, Optional<Box> label) {}

    /**
     * An event, an activity or a gateway.
     *
     * @param step the human step that waits there; empty for any other node
     * @param calls the process that is called there; empty for any other node
     */
    public record Node(
            Shape shape, String id, String name, Drawn drawn, String step, String calls) {}

    /** How a node is drawn. */
    public sealed interface Shape {

        /** An event’s place in the process, and what it waits for or does. */
        record Event(Where where, Sign sign, boolean interrupts) implements Shape {}

        /** Something that is done. */
        record Activity(Kind kind) implements Shape {}

        /** A fork or a join. */
        record Gateway(Fork fork) implements Shape {}

        /** Others are inside; dotted where an event starts it. */
        record SubProcess(boolean event) implements Shape {}
    }

    enum Where {
        START,
        BETWEEN,
        END
    }

    enum Sign {
        NONE,
        MESSAGE,
        TIMER,
        TERMINATE
    }

    enum Kind {
        PERSON,
        SYSTEM,
        CALL
    }

    enum Fork {
        EXCLUSIVE,
        PARALLEL,
        FIRST_EVENT
    }

    /**
     * A way from one node to another.
     *
     * @param label where its name is
     */
    record Flow(String id, String name, List<Point> way, Optional<Box> label) {

        Flow {
            way = List.copyOf(way);
        }
    }
}
