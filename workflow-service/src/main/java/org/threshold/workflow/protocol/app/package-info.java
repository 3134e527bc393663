/** Shows the joint protocol, has it reviewed in time and keeps each review. */
@NullMarked
package org.threshold.workflow.protocol.app;

import org.jspecify.annotations.NullMarked;
