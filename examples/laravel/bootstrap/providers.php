<?php

return [App\Providers\ElasticPathServiceProvider::class];
