/** When the joint protocol is to be reviewed, and what is to be said of it. */
@NullMarked
package org.threshold.workflow.protocol.domain;

import org.jspecify.annotations.NullMarked;
