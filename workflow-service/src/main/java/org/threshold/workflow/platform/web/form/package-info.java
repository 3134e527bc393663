/** Forms from their description: drawn for people, read into the JSON of the API. */
@NullMarked
package org.threshold.workflow.platform.web.form;

import org.jspecify.annotations.NullMarked;
