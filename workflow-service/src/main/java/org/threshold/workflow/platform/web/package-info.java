/** How every refusal and failure is answered over HTTP, and how strictly requests are read. */
@NullMarked
package org.threshold.workflow.platform.web;

import org.jspecify.annotations.NullMarked;
