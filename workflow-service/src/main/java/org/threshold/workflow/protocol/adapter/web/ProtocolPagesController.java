package org.threshold.workflow.protocol.adapter.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.procedure.Responsibility;
import org.threshold.workflow.protocol.app.ReadProtocol;

/** The joint protocol to read: its processes, and who has which part in each step. */
@Controller
@RequestMapping("/protocol")
class ProtocolPagesController {

    private final ReadProtocol read;
    private final LimitLengths lengths;

    ProtocolPagesController(ReadProtocol read, LimitLengths lengths) {
        this.read = read;
        this.lengths = lengths;
    }

    @GetMapping
    String all(Actor who, Model model) {
        var whole = read.handle(who);
        model.addAttribute("processes", whole.processes());
        model.addAttribute("reviewed", DueWords.day(whole.next().after().on()));
        model.addAttribute("due", DueWords.day(WorkingTime.dayOf(whole.next().dueAt())));
        return "protocol";
    }

    @GetMapping("/processes/{process}")
    String one(Actor who, @PathVariable String process, Model model) {
        var text = read.one(who, process).orElseThrow(NoSuchPage::new);
        Map<String, PartRow> parts =
                read.parts(who).stream().collect(Collectors.toMap(Responsibility::step, this::row));
        model.addAttribute("process", text);
        model.addAttribute("parts", parts);
        return "protocol-process";
    }

    @GetMapping("/responsibilities")
    String parts(Actor who, Model model) {
        model.addAttribute("rows", read.parts(who).stream().map(this::row).toList());
        return "protocol-responsibilities";
    }

    private PartRow row(Responsibility one) {
        return PartRow.of(one, lengths);
    }
}
