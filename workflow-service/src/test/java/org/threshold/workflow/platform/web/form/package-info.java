/** Forms, drawn and read. */
@NullMarked
package org.threshold.workflow.platform.web.form;

import org.jspecify.annotations.NullMarked;
