/** A BPMN file as tests see it: nodes, flows and the picture of both. */
@NullMarked
package org.threshold.process.model;

import org.jspecify.annotations.NullMarked;
