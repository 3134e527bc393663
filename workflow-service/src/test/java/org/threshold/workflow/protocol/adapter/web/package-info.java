/** The task and the banner. */
@NullMarked
package org.threshold.workflow.protocol.adapter.web;

import org.jspecify.annotations.NullMarked;
