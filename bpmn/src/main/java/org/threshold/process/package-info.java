/** What the engine is given: the BPMN models beside one class of ids per process. */
@NullMarked
package org.threshold.process;

import org.jspecify.annotations.NullMarked;
