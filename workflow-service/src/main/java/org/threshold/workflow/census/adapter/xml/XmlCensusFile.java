package org.threshold.workflow.census.adapter.xml;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.workflow.census.app.CensusFile;
import org.threshold.workflow.census.domain.CensusReturn;

/** Returns in the XML of the Department for Education. */
@Component
class XmlCensusFile implements CensusFile {

    private final Optional<String> authority;

    /**
     * Files of one authority.
     *
     * @param authority its number with the Department for Education, three digits; empty where
     *     nobody set it
     */
    XmlCensusFile(@Value("${threshold.census.authority:}") String authority) {
        this.authority = Optional.of(authority.strip()).filter(number -> !number.isEmpty());
    }

    @Override
    public String write(CensusReturn made, Heading heading) {
        return new ReturnWriter(authority).write(made, heading);
    }

    @Override
    public Read read(String file) {
        return ReturnReader.read(file);
    }

    @Override
    public Optional<String> authority() {
        return authority;
    }
}
