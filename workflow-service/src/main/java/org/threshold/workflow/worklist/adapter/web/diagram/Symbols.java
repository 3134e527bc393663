package org.threshold.workflow.worklist.adapter.web.diagram;

import java.util.List;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Look;
import org.threshold.workflow.platform.web.drawing.Point;
import org.threshold.workflow.platform.web.drawing.Svg;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Fork;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Kind;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Node;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Shape;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Sign;
import org.threshold.workflow.worklist.adapter.web.diagram.Model.Where;

/** The symbols of BPMN. */
final class Symbols {

    private static final double THIN = 1.5;
    private static final double THICK = 3.5;
    private static final double WAITING = 6;
    private static final String GOES_ON = "5 3";

    private final Svg svg;

    Symbols(Svg svg) {
        this.svg = svg;
    }

    void draw(Node node, boolean waiting) {
        Box box = node.drawn().box();
        switch (node.shape()) {
            case Shape.Event event -> event(event, box, waiting);
            case Shape.Activity(var kind) -> activity(kind, box, waiting);
            case Shape.Gateway(var fork) -> gateway(fork, box, waiting);
            case Shape.SubProcess(var event) ->
                    svg.box(box, 10, new Look("#ffffff", THIN, event ? "2 3" : ""));
        }
    }

    private void activity(Kind kind, Box box, boolean waiting) {
        double own = kind == Kind.CALL ? THICK : THIN;
        svg.box(box, 10, Look.edged(waiting ? WAITING : own));
        if (kind == Kind.PERSON) {
            Point head = new Point(box.x() + 14, box.y() + 12);
            svg.circle(head, 4, Look.edged(THIN));
            svg.path(
                    List.of(
                            head.moved(-7, 11),
                            head.moved(-5, 6),
                            head.moved(5, 6),
                            head.moved(7, 11)),
                    Look.lined(THIN, ""));
        }
    }

    private void event(Shape.Event event, Box box, boolean waiting) {
        double edge = event.where() == Where.END ? THICK : THIN;
        String dashes = event.interrupts() ? "" : GOES_ON;
        double radius = box.width() / 2;
        Point middle = box.centre();
        svg.circle(middle, radius, new Look("#ffffff", waiting ? WAITING : edge, dashes));
        if (event.where() == Where.BETWEEN) {
            svg.circle(middle, radius - 4, new Look("none", THIN, dashes));
        }
        sign(event.sign(), middle);
    }

    private void sign(Sign sign, Point middle) {
        switch (sign) {
            case MESSAGE -> {
                Box letter = new Box(middle.x() - 8, middle.y() - 5.5, 16, 11);
                svg.box(letter, 0, Look.edged(1));
                svg.path(
                        List.of(
                                new Point(letter.x(), letter.y()),
                                middle.moved(0, 1),
                                new Point(letter.right(), letter.y())),
                        Look.lined(1, ""));
            }
            case TIMER -> {
                svg.circle(middle, 9, Look.edged(1));
                svg.path(
                        List.of(middle.moved(0, -6), middle, middle.moved(4, 2)),
                        Look.lined(THIN, ""));
            }
            case TERMINATE -> svg.circle(middle, 9, Look.full());
            case NONE -> {}
        }
    }

    private void gateway(Fork fork, Box box, boolean waiting) {
        Point middle = box.centre();
        svg.polygon(box.diamond(), Look.edged(waiting ? WAITING : THIN));
        switch (fork) {
            case EXCLUSIVE -> {
                stroke(middle, 7, 7);
                stroke(middle, 7, -7);
            }
            case PARALLEL -> {
                stroke(middle, 10, 0);
                stroke(middle, 0, 10);
            }
            case FIRST_EVENT -> {
                svg.circle(middle, 12, Look.edged(1));
                svg.circle(middle, 9, Look.edged(1));
            }
        }
    }

    private void stroke(Point middle, double right, double down) {
        svg.path(
                List.of(middle.moved(-right, -down), middle.moved(right, down)),
                Look.lined(THICK, ""));
    }
}
